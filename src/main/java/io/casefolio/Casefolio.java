package io.casefolio;

import io.casefolio.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

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

    /** Where requests have virtual threads, Spring would run what is repeated in one thread, each waiting for the others. */
    @Bean
    ThreadPoolTaskScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder builder) {
        return builder.build();
    }
}
