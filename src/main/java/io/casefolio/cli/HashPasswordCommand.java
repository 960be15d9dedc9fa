package io.casefolio.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes of a password what the setting of the desk's users holds. */
@Command(
        name = "hash-password",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a password from the terminal, or a line of it from the input, and prints its bcrypt hash.",
            "CASEFOLIO_DESK_USERS takes it, as in 'ann:publisher:<hash>,ben:editor:<hash>'."
        })
final class HashPasswordCommand implements Callable<Integer> {

    private static final int FEWEST_CHARACTERS = 12;

    /** Of what is longer, bcrypt would not read the rest. */
    private static final int MOST_BYTES = 72;

    private static final int STRENGTH = 12;

    private final @Nullable Console terminal;
    private final InputStream input;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** @param terminal null where there is none */
    HashPasswordCommand(@Nullable Console terminal, InputStream input) {
        this.terminal = terminal;
        this.input = input;
    }

    @Override
    public Integer call() throws IOException {
        String password = read();
        if (password.length() < FEWEST_CHARACTERS) {
            throw new Stopped("A password needs at least " + FEWEST_CHARACTERS + " characters.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Stopped(
                    "A password may have at most " + MOST_BYTES + " bytes; most letters are one, Chinese three.");
        }
        spec.commandLine().getOut().println(new BCryptPasswordEncoder(STRENGTH).encode(password));
        return 0;
    }

    private String read() throws IOException {
        if (terminal != null) {
            char[] typed = terminal.readPassword("Password: ");
            return typed == null ? "" : new String(typed);
        }
        return Objects.requireNonNullElse(
                new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)).readLine(), "");
    }
}
