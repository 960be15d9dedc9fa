package io.casefolio.parse;

import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SourceRef;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What a case that is a file of its own says of itself, in YAML between two lines of three dashes, as written: no value is
 * taken for a number, a date or a truth.
 *
 * @param fields those of {@link #NAMES} that are there
 * @param body the document with empty lines in place of the front matter, so that lines keep their numbers
 */
record FrontMatter(Map<String, Field> fields, String body, SourceRef source) {

    static final List<String> NAMES = List.of(
            "number",
            "title",
            "title_en",
            "system",
            "category",
            "year",
            "place",
            "industry",
            "scale",
            "technologies",
            "platforms",
            "summary_en");

    private static final String FENCE = "---";

    /** In characters; what states a case needs a hundredth of it. */
    private static final int LONGEST = 200_000;

    /** Line ends to YAML, but to nobody else. */
    private static final Pattern YAML_LINE_ENDS = Pattern.compile("[\\x85\\u2028\\u2029]");

    /** What escapes may write and no database stores: NUL and halves of pairs. */
    private static final Pattern NOT_STORED = Pattern.compile("[\\x00\\p{Cs}]");

    /** A value, or those of a list; none of them empty. */
    record Field(List<String> values, SourceRef source) {

        String written() {
            return String.join("、", values);
        }
    }

    /** What is wrong is reported; a document whose first line opens no front matter, or none that can be read, has none. */
    static Optional<FrontMatter> of(String text, String document, List<Problem> problems) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE)) {
            return Optional.empty();
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).stripTrailing().equals(FENCE)) {
            end++;
        }
        if (end == lines.size()) {
            problems.add(ProblemKind.UNCLOSED_FRONT_MATTER.at(new SourceRef(document, 1, 1), FENCE, FENCE));
            return Optional.empty();
        }
        SourceRef source = new SourceRef(document, 1, end + 1);
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(LONGEST);
            Node root = new Yaml(options)
                    .compose(new StringReader(
                            YAML_LINE_ENDS.matcher(join(lines, 1, end)).replaceAll(" ")));
            if (root instanceof MappingNode mapping) {
                String body = "\n".repeat(end + 1) + join(lines, end + 1, lines.size());
                return Optional.of(new FrontMatter(new Reader(document, lines, problems).read(mapping), body, source));
            }
            problems.add(unreadable(source, lines.get(1)));
        } catch (MarkedYAMLException e) {
            int line =
                    e.getProblemMark() == null ? 0 : Math.min(e.getProblemMark().getLine(), end - 1);
            problems.add(unreadable(new SourceRef(document, line + 2, line + 2), lines.get(line + 1)));
        } catch (
                RuntimeException
                        e) { // too long, a character that YAML does not have, or a number too large for an escape
            problems.add(unreadable(source, lines.get(1)));
        }
        return Optional.empty();
    }

    private static String join(List<String> lines, int from, int to) {
        return lines.subList(from, to).stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static Problem unreadable(SourceRef source, String value) {
        return ProblemKind.UNREADABLE_FRONT_MATTER.at(source, value.strip(), "year: 2021");
    }

    /** A field as written, on one line; empty where there is none. */
    String written(String name) {
        Field field = fields.get(name);
        return field == null ? "" : field.written();
    }

    /** The lines of a field; those of all where it is missing. */
    SourceRef sourceOf(String name) {
        Field field = fields.get(name);
        return field == null ? source : field.source();
    }

    private record Reader(String document, List<String> lines, List<Problem> problems) {

        Map<String, Field> read(MappingNode mapping) {
            Map<String, Field> fields = new LinkedHashMap<>();
            for (NodeTuple entry : mapping.getValue()) {
                SourceRef source = linesOf(entry.getKeyNode(), entry.getValueNode());
                String name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
                List<String> values = values(entry.getValueNode(), source);
                if (!NAMES.contains(name)) {
                    problems.add(ProblemKind.UNKNOWN_FIELD.at(source, written(source), String.join(", ", NAMES)));
                } else if (values == null) {
                    problems.add(unreadable(source, written(source)));
                } else if (fields.containsKey(name)) {
                    problems.add(ProblemKind.REPEATED_FIELD.at(source, name, "1 : 1"));
                } else if (!values.isEmpty()) {
                    fields.put(name, new Field(values, source));
                }
            }
            return fields;
        }

        /** Those of a list or a scalar; null where it is neither. */
        private @Nullable List<String> values(Node node, SourceRef source) {
            List<Node> items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
            if (!items.stream().allMatch(ScalarNode.class::isInstance)) {
                return null;
            }
            return items.stream()
                    .map(item -> stored(((ScalarNode) item).getValue(), source))
                    .map(value -> value.strip().replaceAll("\\s+", " "))
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        private String stored(String value, SourceRef source) {
            Matcher wrong = NOT_STORED.matcher(value);
            if (wrong.find()) {
                problems.add(ProblemKind.CONTROL_CHARACTER.at(
                        source, "U+%04X".formatted((int) value.charAt(wrong.start())), "printable text"));
            }
            return wrong.replaceAll("\uFFFD");
        }

        /** A block's end mark is where the next one begins. */
        private SourceRef linesOf(Node key, Node value) {
            int from = key.getStartMark().getLine();
            int to = Math.max(
                    from, value.getEndMark().getLine() - (value.getEndMark().getColumn() == 0 ? 1 : 0));
            return new SourceRef(document, from + 2, to + 2);
        }

        private String written(SourceRef source) {
            return lines.get(source.lineFrom() - 1).strip();
        }
    }
}
