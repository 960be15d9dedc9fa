package io.casefolio.testing;

import io.casefolio.chart.PatientCharts;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole catalogue with the first corpus on a database of its own, served at a random port; on both databases. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("store")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            Curator.USERS,
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=io.casefolio.testing.Statements"
        })
@AutoConfigureMockMvc
@Import({Browserless.class, PatientCharts.class, FailingController.class})
@ContextConfiguration(initializers = TestDatabase.class)
public @interface CatalogueTest {}
