package io.casefolio.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the jar can do besides serving pages. */
@Command(
        name = "casefolio",
        description = "Without a command, the catalogue is served; settings are given as --name=value.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:there are problems at ERROR, with --strict at WARNING, too",
            "2:wrong use, or something that stopped the command"
        })
public final class Commands {

    private Commands() {}

    /** Whether arguments begin with a command rather than with a setting of the server. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0
                && (!arguments[0].startsWith("--")
                        || arguments[0].equals("--help")
                        || arguments[0].equals("--version"));
    }

    /**
     * Does what the arguments ask and prints what comes of it.
     *
     * @param application what to start, without its web server, for commands that need the catalogue
     * @return the exit code
     */
    public static int run(Class<?> application, String... arguments) {
        PrintWriter out = new PrintWriter(System.out, true, charset());
        PrintWriter err = new PrintWriter(System.err, true, charset());
        return run(new CatalogueWithoutServer(application), out, err, arguments);
    }

    static int run(CatalogueAccess catalogue, PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Commands())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new NewCaseCommand())
                .addSubcommand(new ImportCommand(catalogue))
                .addSubcommand(new ExportCorpusCommand(catalogue))
                .addSubcommand(new ReindexCommand(catalogue))
                .addSubcommand(new HashPasswordCommand(System.console(), System.in))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    err.println(Stopped.reason(exception));
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(arguments);
    }

    /** The terminal's, if it can show Chinese. */
    private static Charset charset() {
        return Optional.ofNullable(System.console())
                .map(console -> console.charset())
                .filter(charset -> charset.newEncoder().canEncode('例'))
                .orElse(StandardCharsets.UTF_8);
    }

    /** That of the jar. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"casefolio " + (version == null ? "(not packaged)" : version)};
        }
    }
}
