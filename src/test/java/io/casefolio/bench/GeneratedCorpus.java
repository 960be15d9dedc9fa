package io.casefolio.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A corpus of any size, made of the lines and values of the real one. */
final class GeneratedCorpus {

    private static final List<String> HEADINGS = List.of("项目背景", "系统目标", "项目涉众", "系统需求", "平台和框架", "成果效益");
    private static final List<String> PLACES = List.of("浙江杭州", "北京", "山东青岛", "广东广州", "四川成都", "内蒙古呼和浩特", "上海");
    private static final List<String> INDUSTRIES = List.of("政务", "金融", "电信", "工业", "农业", "教育", "文旅", "交通");
    private static final List<String> SCALES = List.of("市级", "省级", "国家级", "企业级", "区级");
    private static final List<String> CATEGORIES = List.of("工业互联网", "智慧物联网系统", "安防监控平台");
    private static final List<String> TECHNOLOGIES =
            List.of("大数据", "知识图谱", "NLP", "GIS可视化", "用户画像", "机器学习", "数字孪生", "区块链", "ETL", "云计算");

    private final Random random = new Random(20_000);
    private final List<String> lines;

    private GeneratedCorpus(List<String> lines) {
        this.lines = lines;
    }

    /** Writes {@code cases} cases and their crosswalk into a folder, beside a copy of the vocabulary. */
    static void write(Path corpus, Path folder, int cases) throws IOException {
        List<String> real = Files.readAllLines(corpus.resolve("iot-case-studies.md"));
        List<String> text = new ArrayList<>(real.subList(real.indexOf("## 3 案例介绍") + 1, real.size()));
        text.removeIf(line -> line.isBlank() || line.startsWith("#"));
        Files.copy(corpus.resolve("vocabulary.csv"), folder.resolve("vocabulary.csv"));
        GeneratedCorpus generated = new GeneratedCorpus(text);
        try (BufferedWriter document = Files.newBufferedWriter(folder.resolve("generated.md"));
                BufferedWriter crosswalk = Files.newBufferedWriter(folder.resolve("crosswalk.csv"))) {
            document.write("| 类别 | 名称 | 年份 | 城市 | 行业 | 规模 | 相关技术 |\n|---|---|---|---|---|---|---|\n");
            crosswalk.write("case_number,row_number,system_name,confidence,evidence\n");
            for (int i = 1; i <= cases; i++) {
                document.write(generated.row(i));
                crosswalk.write("%d,%d,系统%d,certain,generated%n".formatted(i, i, i));
            }
            document.write("\n## 3 案例介绍\n\n");
            for (int i = 1; i <= cases; i++) {
                document.write(generated.caseStudy(i));
            }
        }
    }

    private String row(int number) {
        return "| %s | 系统%d | %d | %s | %s | %s | %s、%s、%s等 |\n"
                .formatted(
                        any(CATEGORIES),
                        number,
                        2010 + random.nextInt(15),
                        any(PLACES),
                        any(INDUSTRIES),
                        any(SCALES),
                        any(TECHNOLOGIES),
                        any(TECHNOLOGIES),
                        any(TECHNOLOGIES));
    }

    private String caseStudy(int number) {
        StringBuilder text = new StringBuilder("### 3.%d 案例%d\n\n".formatted(number, number));
        for (int i = 0; i < HEADINGS.size(); i++) {
            text.append("#### 3.%d.%d %s\n\n".formatted(number, i + 1, HEADINGS.get(i)));
            text.append(any(lines)).append("\n\n").append(any(lines)).append("\n\n");
        }
        return text.toString();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
