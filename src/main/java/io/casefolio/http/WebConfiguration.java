package io.casefolio.http;

import io.casefolio.catalog.Catalogue;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.CompositeFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private static final int MOST_EXPRESSIONS = 5_000;

    private final PageCaching caching;
    private final LanguageResolver languages;
    private final RequestArguments arguments;
    private final PublicUrl site;

    WebConfiguration(PageCaching caching, LanguageResolver languages, RequestArguments arguments, PublicUrl site) {
        this.caching = caching;
        this.languages = languages;
        this.arguments = arguments;
        this.site = site;
    }

    /** Before all others, so that what was drawn before is sent again at once. */
    @Bean
    static FilterRegistrationBean<CompositeFilter> firstFilters(
            Catalogue catalogue,
            LanguageResolver languages,
            PublicUrl site,
            @Value("${casefolio.kept-pages:#{null}}") @Nullable DataSize most,
            MeterRegistry meters) {
        CompositeFilter filters = new CompositeFilter();
        filters.setFilters(List.of(
                new SecurityHeaders(),
                new OtherSites(),
                new ReadableRequests(),
                new KeptPages(catalogue, languages, site, most, meters)));
        FilterRegistrationBean<CompositeFilter> registration = new FilterRegistrationBean<>(filters);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return registration;
    }

    /** All templates have more expressions than Thymeleaf keeps by itself; what is dropped is parsed and compiled again. */
    @Autowired
    void keepExpressions(SpringTemplateEngine templates) {
        StandardCacheManager caches = new StandardCacheManager();
        caches.setExpressionCacheMaxSize(MOST_EXPRESSIONS);
        templates.setCacheManager(caches);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(arguments);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RememberWishes(languages))
                .excludePathPatterns(
                        "/charts/*", "/charts/*/option.json", "/embed/**", "/api/*/**"); // parts of other sites' pages
        registry.addInterceptor(new Signposts(site)).addPathPatterns("/cases/*");
        registry.addInterceptor(caching)
                .excludePathPatterns("/actuator/**", DeskAddress.PATH, DeskAddress.PATH + "/**");
    }

    /** A version in an address is that of the content. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        version(registry.addResourceHandler("/webjars/**"), "classpath:/META-INF/resources/webjars/");
        version(registry.addResourceHandler("/_static/**"), "classpath:/META-INF/resources/_static/");
        version(registry.addResourceHandler("/**"), "classpath:/static/");
    }

    private static void version(ResourceHandlerRegistration files, String location) {
        files.addResourceLocations(location)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
