package io.casefolio.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final PageCaching caching;
    private final LanguageResolver languages;

    WebConfiguration(PageCaching caching, LanguageResolver languages) {
        this.caching = caching;
        this.languages = languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RememberWishes(languages))
                .excludePathPatterns(
                        "/charts/*", "/charts/*/option.json", "/embed/**", "/api/**"); // parts of other sites' pages
        registry.addInterceptor(caching).excludePathPatterns("/webjars/**", "/static/**", "/actuator/**");
    }
}
