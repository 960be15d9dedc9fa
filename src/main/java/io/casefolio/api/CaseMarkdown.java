package io.casefolio.api;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Section;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SourceRef;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Cases as Markdown for people, in which what looks like markup in a document stays text. */
final class CaseMarkdown {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().build();

    private final CaseColumns columns;

    CaseMarkdown(CaseColumns columns) {
        this.columns = columns;
    }

    /** A case with all of its text. */
    String whole(CaseStudy study) {
        Node document = head(study, 1);
        study.sections().forEach(section -> add(document, section));
        return RENDERER.render(document);
    }

    /** A case in a list: its facts, summary and outcomes. */
    String item(CaseStudy study) {
        Node document = head(study, 2);
        study.sections().stream()
                .filter(section -> section.kind() == SectionKind.OUTCOMES)
                .forEach(section -> add(document, section));
        return RENDERER.render(document);
    }

    private Node head(CaseStudy study, int level) {
        Document document = new Document();
        Heading title = heading(level);
        title.appendChild(holding(new Link(columns.address().apply(study), null), study.title()));
        document.appendChild(title);
        if (study.titleEn() != null) {
            document.appendChild(holding(new Paragraph(), study.titleEn()));
        }
        BulletList facts = new BulletList();
        facts.setTight(true);
        if (study.system() != null) {
            facts.appendChild(fact(message("fact.system"), study.system().name()));
        }
        for (Dimension dimension : Dimension.FACTS) {
            String words = columns.words(study, dimension);
            if (!words.isEmpty()) {
                facts.appendChild(fact(message("dimension." + dimension.key()), words));
            }
        }
        if (facts.getFirstChild() != null) {
            document.appendChild(facts);
        }
        document.appendChild(place(study.source()));
        if (study.summaryEn() != null) {
            document.appendChild(holding(heading(3), message("fact.summary_en")));
            document.appendChild(holding(new Paragraph(), study.summaryEn()));
        }
        return document;
    }

    private void add(Node document, Section section) {
        String name = section.kind() == SectionKind.OTHER && !section.heading().isEmpty()
                ? section.heading()
                : message("section." + section.kind().key());
        document.appendChild(holding(heading(3), name));
        section.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> document.appendChild(holding(new Paragraph(), line)));
        document.appendChild(place(section.source()));
    }

    private Node place(SourceRef source) {
        Paragraph place = new Paragraph();
        place.appendChild(holding(
                new Emphasis("*"),
                columns.messages()
                        .getMessage(
                                "case.source",
                                Stream.of(source.document(), source.lineFrom(), source.lineTo())
                                        .toArray(),
                                columns.locale())));
        return place;
    }

    private static ListItem fact(String name, String value) {
        ListItem item = new ListItem();
        item.appendChild(holding(new Paragraph(), name + ": " + value));
        return item;
    }

    private static Heading heading(int level) {
        Heading heading = new Heading();
        heading.setLevel(level);
        return heading;
    }

    private static <N extends Node> N holding(N node, String text) {
        node.appendChild(new Text(text.strip()));
        return node;
    }

    private String message(String key) {
        return columns.messages().getMessage(key, null, columns.locale());
    }
}
