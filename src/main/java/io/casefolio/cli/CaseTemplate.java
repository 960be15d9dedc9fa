package io.casefolio.cli;

/** What a case that is a file of its own begins as; {@code cases/TEMPLATE.md} is the same without a number. */
final class CaseTemplate {

    static final String TEXT = """
            ---
            # Copy this file, fill it in, and give it a name of its own, such as smart-port.md. Number and title are needed.
            number:
            title:
            title_en:
            # As in the table of systems. A place begins with its region, such as 浙江宁波; lists as [物联网, 数字孪生].
            system:
            category:
            year:
            place:
            industry:
            scale:
            technologies: []
            platforms: []
            summary_en:
            ---

            ## 项目背景

            ## 系统目标

            ## 项目涉众

            ## 系统需求

            ## 平台和框架

            ## 成果效益
            """;

    private static final String HEAD =
            "# Copy this file, fill it in, and give it a name of its own, such as smart-port.md. ";

    private CaseTemplate() {}

    static String numbered(int number) {
        return TEXT.replace(HEAD, "# ").replace("number:", "number: " + number);
    }
}
