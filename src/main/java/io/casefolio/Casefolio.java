package io.casefolio;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the catalogue. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Casefolio {

    public static void main(String[] arguments) {
        SpringApplication.run(Casefolio.class, arguments);
    }
}
