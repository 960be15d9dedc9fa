package io.casefolio.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Labels;
import io.casefolio.model.SourceRef;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Texts that a workbook must not take for something else. */
class CaseSheetTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "“中文”&<b>", "123", "第一行\n第二行"})
    void keepsATextAsText(String title) throws IOException {
        Cell cell = written(title);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue().replace('\r', '\n')).isEqualTo(title.replace('\r', '\n'));
    }

    @Test
    void cutsATextThatNoCellHolds() throws IOException {
        String varied = IntStream.range(0, 40_000) // POI takes what shrinks too well for an attack
                .mapToObj(i -> Character.toString(0x4e00 + i * 7919 % 20_000))
                .collect(Collectors.joining());

        assertThat(written(varied).getStringCellValue()).isEqualTo(varied.substring(0, 32_766) + "…");
    }

    private static Cell written(String title) throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        CaseStudy study = new CaseStudy(
                "1", 1, title, null, List.of(), null, null, null, List.of(), List.of(), new SourceRef("a.md", 1, 2));
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        CaseSheet.write(
                List.of(study).iterator(),
                new Labels(List.of()),
                any -> "/cases/1",
                messages,
                Locale.ENGLISH,
                workbook);
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook.toByteArray()))) {
            return read.getSheetAt(0).getRow(1).getCell(1);
        }
    }
}
