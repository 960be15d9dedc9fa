package io.casefolio.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

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
        registry.addInterceptor(caching).excludePathPatterns("/webjars/**", "/_static/**", "/actuator/**");
    }

    /** Their addresses change with their content, so that nobody needs to ask for them again. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        keep(registry.addResourceHandler("/webjars/**"), "classpath:/META-INF/resources/webjars/");
        keep(registry.addResourceHandler("/_static/**"), "classpath:/META-INF/resources/_static/");
        keep(registry.addResourceHandler("/**"), "classpath:/static/");
    }

    private static void keep(ResourceHandlerRegistration files, String location) {
        files.addResourceLocations(location)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
