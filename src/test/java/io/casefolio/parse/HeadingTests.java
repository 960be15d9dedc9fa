package io.casefolio.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTests {

    @ParameterizedTest
    @ValueSource(strings = {"3.1.2 系统目标", "3.1.2. 系统目标", "3.1.2系统目标", " 3.1.2.系统目标 "})
    void readsDottedNumbers(String text) {
        assertThat(heading(text)).isEqualTo(new Heading(List.of(3, 1, 2), "系统目标"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 案例介绍", "3. 案例介绍", "3、案例介绍"})
    void readsASingleNumber(String text) {
        assertThat(heading(text)).isEqualTo(new Heading(List.of(3), "案例介绍"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5G消息", "5G 消息", "案例介绍", "”大数据“", "2021年", ""})
    void findsNoNumberInWords(String text) {
        assertThat(heading(text)).isEqualTo(new Heading(List.of(), text));
    }

    @Test
    void keepsANumberThatBelongsToTheWords() {
        assertThat(heading("3.50 5G 消息赋能智慧社区管理案例")).isEqualTo(new Heading(List.of(3, 50), "5G 消息赋能智慧社区管理案例"));
    }

    @Test
    void readsAHeadingOfNumbersAlone() {
        assertThat(heading("3.7")).isEqualTo(new Heading(List.of(3, 7), ""));
    }

    @Test
    void readsLongNumbersWhole() {
        assertThat(heading("3.10000.1 项目背景")).isEqualTo(new Heading(List.of(3, 10_000, 1), "项目背景"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999.1 标题", "20210401.1 公告", "3.1234567890 标题", "3.1.1234567890 标题"})
    void doesNotCutNumbersThatAreTooLong(String text) {
        assertThat(heading(text)).isEqualTo(new Heading(List.of(), text));
    }

    @Test
    void readsAHeadingOfManyNumbers() {
        assertThat(heading("1" + ".1".repeat(20_000)).numbers()).hasSize(20_001);
    }

    @Test
    void formatsNumbers() {
        assertThat(Heading.format(List.of(3, 28, 5))).isEqualTo("3.28.5");
    }

    private static Heading heading(String text) {
        return Heading.of(new Element("h4").text(text));
    }
}
