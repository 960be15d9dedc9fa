package io.casefolio.admin;

import com.github.benmanes.caffeine.cache.Ticker;
import io.casefolio.desk.AuditLog;
import io.casefolio.http.DeskAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** Guards the desk, and runs for no other address. */
@Configuration
@WithDesk
@EnableWebSecurity
class DeskSecurity {

    private static final String FILTERS = "springSecurityFilterChain";
    private static final String ANYTHING = DeskAddress.PATH + "/*";

    @Bean
    static DelegatingFilterProxyRegistrationBean guard() {
        DelegatingFilterProxyRegistrationBean registration = new DelegatingFilterProxyRegistrationBean(FILTERS);
        registration.addUrlPatterns(ANYTHING);
        return registration;
    }

    /** The same handlers behind a servlet that takes files, so that no other address does. */
    @Bean
    static ServletRegistrationBean<DispatcherServlet> uploads(WebApplicationContext context) {
        ServletRegistrationBean<DispatcherServlet> registration =
                new ServletRegistrationBean<>(new DispatcherServlet(context), Upload.PATH);
        registration.setName("uploads");
        registration.setMultipartConfig(Upload.limits());
        return registration;
    }

    /** As strong as {@code hash-password}, so that a name that is unknown takes as long as one that is known. */
    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder(12);
    }

    /** No session before a login: strangers could fill the memory with them. So the token is in a cookie, too. */
    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, AuditLog audit, @Value("${server.servlet.context-path:}") String contextPath) {
        Logins logins = new Logins(audit, new Throttle(Ticker.systemTicker()));
        String publisher = DeskUsers.Role.PUBLISHER.name();
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(Logins.PATH)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, Upload.PATH + "/*/publish")
                        .hasRole(publisher)
                        .requestMatchers(DeskAddress.PATH + "/audit")
                        .hasRole(publisher)
                        .anyRequest()
                        .hasRole(DeskUsers.Role.EDITOR.name()))
                .formLogin(form -> form.loginPage(Logins.PATH)
                        .successHandler(logins::succeed)
                        .failureHandler(logins::fail))
                .logout(logout -> logout.logoutUrl(DeskAddress.PATH + "/logout")
                        .addLogoutHandler(logins::leave)
                        .logoutSuccessUrl(Logins.PATH + "?left"))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens(contextPath + DeskAddress.PATH)))
                .requestCache(RequestCacheConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled()
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store")))
                .addFilterAfter(new Bodies(), HeaderWriterFilter.class)
                .addFilterBefore(logins, UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    private static CookieCsrfTokenRepository tokens(String path) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("casefolio-token");
        tokens.setCookiePath(path);
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return tokens;
    }
}
