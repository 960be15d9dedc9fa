package io.casefolio;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the catalogue. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Casefolio {

    public static void main(String[] arguments) {
        SpringApplication.run(Casefolio.class, arguments);
    }
}
