package io.casefolio.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.PlatformMention;
import io.casefolio.model.SourceRef;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PlatformReaderTests {

    private static final SourceRef LINE = new SourceRef("a.md", 1, 1);

    private static final PlatformMention REDIS = new PlatformMention("Redis", "Redis", "https://redis.io/", LINE);
    private static final PlatformMention VUE =
            new PlatformMention("Vue", "Vue", "https://cn.vuejs.org/index.html", LINE);

    @Test
    void takesEveryLinkForAPlatform() {
        assertThat(
                        read(
                                "<p><a href='https://redis.io/'>Redis</a>、<a href='https://cn.vuejs.org/index.html'>Vue</a>等。</p>"))
                .containsExactly(REDIS, VUE);
    }

    @Test
    void readsAListThatBreaksAcrossLines() {
        assertThat(
                        read(
                                "<p><a href='https://redis.io/'>Redis</a>、\n<a href='https://cn.vuejs.org/index.html'>Vue</a>等。</p>"))
                .containsExactly(REDIS, VUE);
    }

    @Test
    void readsPlainText() {
        assertThat(read("<p>内部大数据平台、内部人工智能平台、内部PaaS云平台</p>"))
                .containsExactly(plain("内部大数据平台"), plain("内部人工智能平台"), plain("内部PaaS云平台"));
    }

    @Test
    void readsLinksAndPlainTextInTheirOrder() {
        assertThat(read("<ul><li>Hadoop、<a href='https://redis.io/'>Redis</a>、Flink<br>Hive</li><li>Spark</li></ul>"))
                .containsExactly(plain("Hadoop"), REDIS, plain("Flink"), plain("Hive"), plain("Spark"));
    }

    @Test
    void takesALinkWithoutAddressForAPlatformWithout() {
        assertThat(read("<p><a>Redis</a></p>")).containsExactly(plain("Redis"));
    }

    @Test
    void findsNoneInAnEmptySection() {
        assertThat(read("<p> </p>")).isEmpty();
    }

    private static PlatformMention plain(String name) {
        return new PlatformMention(name, name, null, LINE);
    }

    private static List<PlatformMention> read(String html) {
        return PlatformReader.read("a.md", Jsoup.parse(html).body());
    }
}
