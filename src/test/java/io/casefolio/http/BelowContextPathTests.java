package io.casefolio.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.casefolio.testing.CatalogueTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CatalogueTest
class BelowContextPathTests {

    @Autowired
    private MockMvc mvc;

    @Test
    void leadsToPagesBelowAPathThatIsCalledAsOneOfThem() throws Exception {
        Document list = Jsoup.parse(mvc.perform(get("/cases/cases").contextPath("/cases"))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(list.select(".case-card h3 a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.matches("/cases/cases/[^/]+"));
        assertThat(list.select(".facet a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("/cases/cases?"));
        assertThat(list.select("link[rel=stylesheet]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("/cases/") && !address.startsWith("/cases/cases/"));
    }
}
