package io.casefolio.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is drawn of a case for other sites. */
class PosterTests {

    private static final int MARGIN = 80;

    private static BufferedImage drawn(String title, String below) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(new Poster("Category", title, below, "Casefolio · 2021").png()));
    }

    /** The rows of pixels, from one down to another, that are not all paper between left and right. */
    private static int[] written(BufferedImage picture, int left, int right, int top, int bottom) {
        int paper = picture.getRGB(Poster.WIDTH - 1, 0);
        return IntStream.range(top, bottom)
                .filter(y -> IntStream.range(left, right).anyMatch(x -> picture.getRGB(x, y) != paper))
                .toArray();
    }

    @Test
    void isAsLargeAsOpenGraphAsks() throws IOException {
        BufferedImage picture = drawn("Big data for customs", "");

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(written(picture, MARGIN, Poster.WIDTH, 130, 260)).hasSizeGreaterThan(40);
    }

    @Test
    void writesChinese() throws IOException {
        assertThat(Poster.canBeDrawn()).isTrue();
        assertThat(written(drawn("海", ""), MARGIN, Poster.WIDTH, 130, 260))
                .hasSizeGreaterThan(40)
                .isNotEqualTo(written(drawn("一", ""), MARGIN, Poster.WIDTH, 130, 260));
        assertThat(pixels(drawn("海", ""))).isNotEqualTo(pixels(drawn("关", "")));
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, Poster.WIDTH, Poster.HEIGHT, null, 0, Poster.WIDTH);
    }

    @Test
    void hasAFootHoweverLongItsCategoryIs() throws IOException {
        BufferedImage picture = ImageIO.read(
                new ByteArrayInputStream(new Poster("类别".repeat(500), "A title", "海关", "Casefolio · 2021").png()));

        assertThat(written(picture, MARGIN, Poster.WIDTH, 528, Poster.HEIGHT))
                .isEqualTo(written(drawn("Customs", ""), MARGIN, Poster.WIDTH, 528, Poster.HEIGHT));
    }

    @Test
    void keepsItsMarginsAndItsFootHoweverLongTheTitlesAre() throws IOException {
        BufferedImage shorter = drawn("Customs", "");
        BufferedImage longer = drawn("A case of many words ".repeat(100), "海关".repeat(500));

        assertThat(written(longer, Poster.WIDTH - MARGIN + 4, Poster.WIDTH, 0, Poster.HEIGHT))
                .isEmpty();
        assertThat(written(longer, MARGIN, Poster.WIDTH, 528, Poster.HEIGHT))
                .isEqualTo(written(shorter, MARGIN, Poster.WIDTH, 528, Poster.HEIGHT))
                .isNotEmpty();
    }
}
