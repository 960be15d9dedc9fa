package io.casefolio.api;

import io.casefolio.http.PublicUrl;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the interface says of it as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    /**
     * Addresses begin with the site that is set and the path that the application runs below, never with a host that a request
     * names.
     */
    @Bean
    OpenAPI openApi(PublicUrl site, ServletContext servlets) {
        String root = Objects.requireNonNullElse(site.publicUrl(), "") + servlets.getContextPath();
        return new OpenAPI()
                .info(new Info().title("Casefolio").version("v1"))
                .servers(List.of(new Server().url(root.isEmpty() ? "/" : root)));
    }
}
