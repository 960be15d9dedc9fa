package io.casefolio.http;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.TemplateManager;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardUtextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code written:html}: what a page holds that is HTML already, escaped or sanitised where it was made. It is written as it
 * is, where {@code th:utext} would parse it for each page; only where {@link BelowContextPath} changes addresses it is
 * parsed, too.
 */
@Component
class WrittenHtml extends AbstractProcessorDialect {

    private static final String PREFIX = "written";

    private static final int PRECEDENCE = StandardUtextTagProcessor.PRECEDENCE;

    WrittenHtml() {
        super("HTML that is written as it is", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Html(prefix));
    }

    private static final class Html extends AbstractStandardExpressionAttributeTagProcessor {

        Html(String prefix) {
            super(TemplateMode.HTML, prefix, "html", PRECEDENCE, true, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String value,
                @Nullable Object html,
                IElementTagStructureHandler structure) {
            String text = Objects.toString(html, "");
            if (BelowContextPath.changes(context)) {
                TemplateManager templates = context.getConfiguration().getTemplateManager();
                structure.setBody(templates.parseString(context.getTemplateData(), text, 0, 0, null, false), false);
            } else {
                structure.setBody(text, false);
            }
        }
    }
}
