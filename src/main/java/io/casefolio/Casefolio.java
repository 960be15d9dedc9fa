package io.casefolio;

import io.casefolio.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the catalogue, or does what a command asks. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Casefolio {

    public static void main(String[] arguments) {
        if (Commands.isMeantBy(arguments)) {
            System.exit(Commands.run(Casefolio.class, arguments));
        }
        SpringApplication.run(Casefolio.class, arguments);
    }
}
