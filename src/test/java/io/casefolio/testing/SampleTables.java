package io.casefolio.testing;

import io.casefolio.source.SourceDocument;

/** The editors' tables for small documents. */
public final class SampleTables {

    private static final String VOCABULARY = """
            facet,as_written,canonical,label_en,doubtful
            category,工业互联网,工业互联网,Industrial internet,
            region,浙江,浙江,Zhejiang,
            region,内蒙古,内蒙古,Inner Mongolia,
            region,北京,北京,Beijing,
            city,杭州,杭州,Hangzhou,
            city,北京,北京,Beijing,
            industry,政务,政务,Government,
            scale,市级,市级,City level,
            technology,大数据,大数据,Big data,
            technology,大数据技术,大数据,Big data,
            technology,区块链,区块链,Blockchain,
            platform,Hadoop,Hadoop,Hadoop,
            """;

    private SampleTables() {}

    /** Knows every term of the rows and sections in {@link Samples}. */
    public static SourceDocument vocabulary(String... moreLines) {
        return Samples.file("vocabulary.csv", VOCABULARY + lines(moreLines));
    }

    /** A crosswalk of lines such as {@code 1,1,海关大脑,certain,why}. */
    public static SourceDocument crosswalk(String... lines) {
        return Samples.file("crosswalk.csv", "case_number,row_number,system_name,confidence,evidence\n" + lines(lines));
    }

    public static SourceDocument titlesEn(String... lines) {
        return Samples.file("titles_en.csv", "case_number,title_en\n" + lines(lines));
    }

    private static String lines(String... lines) {
        return lines.length == 0 ? "" : String.join("\n", lines) + "\n";
    }
}
