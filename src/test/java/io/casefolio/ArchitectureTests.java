package io.casefolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Keeps docs/architecture.md true. {@code -Dcasefolio.write} writes the picture of the rooms anew. */
class ArchitectureTests {

    private static final Path PAGE = Path.of("docs/architecture.md");
    private static final Pattern ROOMS = Pattern.compile("(?s)(?<=<!-- rooms -->\n).*?(?=<!-- /rooms -->)");
    private static final Path PACKAGES = Path.of("src/main/java/io/casefolio");
    private static final Pattern FILE = Pattern.compile("`(\\w+/[\\w/]+\\.\\w+)`");

    @Test
    void showsTheRoomsAsTheyAre() throws IOException {
        String page = Files.readString(PAGE);
        String picture = picture();
        if (System.getProperty("casefolio.write") != null) {
            Files.writeString(PAGE, ROOMS.matcher(page).replaceFirst(picture));
            return;
        }

        assertThat(ROOMS.matcher(page).results().map(MatchResult::group)).containsExactly(picture);
    }

    @Test
    void namesFilesThatAreThere() throws IOException {
        assertThat(FILE.matcher(Files.readString(PAGE)).results().map(match -> match.group(1)))
                .hasSize(41)
                .allMatch(file -> Files.exists(PACKAGES.resolve(file)) || Files.exists(Path.of(file)));
    }

    /** Arrows from what is used to what uses it, without those that others imply, and without {@code model}. */
    private static String picture() {
        Map<String, Set<String>> uses = uses();
        return uses.entrySet().stream()
                .flatMap(room -> room.getValue().stream()
                        .filter(used -> room.getValue().stream().noneMatch(other -> reaches(other, used, uses)))
                        .map(used -> "    %s --> %s\n".formatted(used, room.getKey())))
                .collect(Collectors.joining("", "```mermaid\nflowchart LR\n", "```\n"));
    }

    private static Map<String, Set<String>> uses() {
        ApplicationModules modules = ApplicationModules.of(Casefolio.class);
        Map<String, Set<String>> uses = new TreeMap<>();
        modules.forEach(module -> {
            Set<String> used = new TreeSet<>();
            module.getDirectDependencies(modules)
                    .uniqueModules()
                    .forEach(other -> used.add(other.getIdentifier().toString()));
            used.remove("model");
            uses.put(module.getIdentifier().toString(), used);
        });
        return uses;
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> uses) {
        Set<String> direct = new HashSet<>(uses.getOrDefault(from, Set.of()));
        return direct.contains(to) || direct.stream().anyMatch(next -> reaches(next, to, uses));
    }
}
