package io.casefolio.chart;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.casefolio.testing.CatalogueTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the addresses of charts refuse, and the headers of what they answer. */
@CatalogueTest
class ChartRequestsTests {

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "width=99999999",
                "width=199",
                "width=2001",
                "height=149",
                "height=1501",
                "height=x",
                "theme=pink",
                "form=tiles",
                "page=0"
            })
    void explainsWhatItCannotDraw(String parameter) throws Exception {
        mvc.perform(get("/charts/year.svg?" + parameter))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(content().string(containsString(parameter.substring(0, parameter.indexOf('=')))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/charts/unknown.svg",
                "/charts/unknown.csv",
                "/charts/unknown.json",
                "/charts/unknown/option.json",
                "/charts/year.pdf",
                "/embed/charts/unknown"
            })
    void knowsNoOtherDimension(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/charts?rows=unknown",
                "/charts?columns=unknown",
                "/charts/cross.json?rows=year&columns=year",
                "/embed/charts/cross?rows=year&columns=year"
            })
    void explainsWhatItCannotCross(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isBadRequest());
    }

    @Test
    void takesTheSameChoiceInBothMenusForOneOfRows() throws Exception {
        mvc.perform(get("/charts?rows=year&columns=year&lang=en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Cases by year and industry")));
    }

    @Test
    void namesWhatItCanCrossInNoLanguage() throws Exception {
        for (String language : List.of("en", "zh")) {
            mvc.perform(get("/charts?columns=unknown&lang=" + language))
                    .andExpect(content().string(containsString("region | city | industry | scale")))
                    .andExpect(content().string(not(containsString("than"))));
        }
    }

    @Test
    void isCheckedAgainByBrowsersAndNotSentTwice() throws Exception {
        String tag = mvc.perform(get("/charts/year.svg"))
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andExpect(header().string("ETag", startsWith("W/")))
                .andReturn()
                .getResponse()
                .getHeader("ETag");

        mvc.perform(get("/charts/year.svg").header("If-None-Match", String.valueOf(tag)))
                .andExpect(status().isNotModified());
    }

    @Test
    void isFramedByOthersOnlyAsAnEmbed() throws Exception {
        mvc.perform(get("/embed/charts/year?lang=zh"))
                .andExpect(content().string(containsString("<html lang=\"zh-CN\"")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors *")));
        mvc.perform(get("/charts"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/charts/year.svg", "/charts/year/option.json", "/embed/charts/year"})
    void leavesTheReadersWishesAlone(String address) throws Exception {
        mvc.perform(get(address + "?lang=zh&theme=dark")).andExpect(header().doesNotExist("Set-Cookie"));
    }
}
