package io.casefolio.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The 34 province-level units, each on a square about where it lies. */
public enum Province {
    HEILONGJIANG("黑龙江", "Heilong-jiang", "HL", 7, 0),
    INNER_MONGOLIA("内蒙古", "Inner Mongolia", "NM", 5, 1),
    JILIN("吉林", "Jilin", "JL", 7, 1),
    XINJIANG("新疆", "Xinjiang", "XJ", 0, 2),
    NINGXIA("宁夏", "Ningxia", "NX", 3, 2),
    BEIJING("北京", "Beijing", "BJ", 5, 2),
    TIANJIN("天津", "Tianjin", "TJ", 6, 2),
    LIAONING("辽宁", "Liaoning", "LN", 7, 2),
    QINGHAI("青海", "Qinghai", "QH", 1, 3),
    GANSU("甘肃", "Gansu", "GS", 2, 3),
    SHAANXI("陕西", "Shaanxi", "SN", 3, 3),
    SHANXI("山西", "Shanxi", "SX", 4, 3),
    HEBEI("河北", "Hebei", "HE", 5, 3),
    SHANDONG("山东", "Shandong", "SD", 6, 3),
    TIBET("西藏", "Tibet", "XZ", 0, 4),
    SICHUAN("四川", "Sichuan", "SC", 2, 4),
    CHONGQING("重庆", "Chongqing", "CQ", 3, 4),
    HENAN("河南", "Henan", "HA", 4, 4),
    ANHUI("安徽", "Anhui", "AH", 5, 4),
    JIANGSU("江苏", "Jiangsu", "JS", 6, 4),
    SHANGHAI("上海", "Shanghai", "SH", 7, 4),
    YUNNAN("云南", "Yunnan", "YN", 2, 5),
    GUIZHOU("贵州", "Guizhou", "GZ", 3, 5),
    HUBEI("湖北", "Hubei", "HB", 4, 5),
    JIANGXI("江西", "Jiangxi", "JX", 5, 5),
    ZHEJIANG("浙江", "Zhejiang", "ZJ", 6, 5),
    GUANGXI("广西", "Guangxi", "GX", 3, 6),
    HUNAN("湖南", "Hunan", "HN", 4, 6),
    GUANGDONG("广东", "Guangdong", "GD", 5, 6),
    FUJIAN("福建", "Fujian", "FJ", 6, 6),
    TAIWAN("台湾", "Taiwan", "TW", 7, 6),
    HAINAN("海南", "Hainan", "HI", 3, 7),
    MACAO("澳门", "Macao", "MO", 4, 7),
    HONG_KONG("香港", "Hong Kong", "HK", 5, 7);

    static final int COLUMNS = 8;
    static final int ROWS = 8;

    private final String value;
    private final String english;
    private final String code;
    private final int column;
    private final int row;

    Province(String value, String english, String code, int column, int row) {
        this.value = value;
        this.english = english;
        this.code = code;
        this.column = column;
        this.row = row;
    }

    /** What the codes mean that stand for English names on small tiles, as in “HL Heilongjiang”; empty in Chinese. */
    public static List<String> codes(Locale language) {
        return language.getLanguage().equals(Locale.CHINESE.getLanguage())
                ? List.of()
                : Stream.of(values())
                        .map(province -> province.code + " " + province.english.replace("-", ""))
                        .sorted()
                        .toList();
    }

    /** The term in the dimension of regions. */
    String value() {
        return value;
    }

    /** With a mark where it can be broken if there is no room for it: a space, or a hyphen that is none otherwise. */
    String english() {
        return english;
    }

    /** The letters of ISO 3166-2:CN. */
    String code() {
        return code;
    }

    int column() {
        return column;
    }

    int row() {
        return row;
    }
}
