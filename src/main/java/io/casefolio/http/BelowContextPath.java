package io.casefolio.http;

import io.casefolio.query.CaseQuery;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * The one place that knows where the application is, and which edition a page stays with: pages and views name addresses
 * below its root, and here they get the context path before them and the edition behind them.
 */
@Component
class BelowContextPath implements IPostProcessorDialect {

    private static final int PRECEDENCE = 1000;

    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "action",
            "src",
            "srcset",
            "data-hx-get",
            "data-suggestions",
            "data-option",
            "data-picture",
            "data-png",
            "data-file");

    @Override
    public String getName() {
        return "context path";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, PRECEDENCE));
    }

    /** Whether addresses of a page get something before or behind them. */
    static boolean changes(ITemplateContext context) {
        return context instanceof IWebContext web
                && (!web.getExchange().getRequest().getApplicationPath().isEmpty()
                        || RequestEdition.staying(web.getExchange()) != null);
    }

    /** Made by Thymeleaf for each page. */
    public static final class Handler extends AbstractTemplateHandler {

        private boolean changing;
        private String contextPath = "";
        private @Nullable String staying;

        @Override
        public void setContext(ITemplateContext context) {
            super.setContext(context);
            changing = changes(context);
            if (context instanceof IWebContext web) {
                contextPath = web.getExchange().getRequest().getApplicationPath();
                staying = RequestEdition.staying(web.getExchange());
            }
        }

        @Override
        public void handleOpenElement(IOpenElementTag element) {
            super.handleOpenElement(below(element));
        }

        @Override
        public void handleStandaloneElement(IStandaloneElementTag element) {
            super.handleStandaloneElement(below(element));
        }

        private <T extends IProcessableElementTag> T below(T element) {
            T changed = element;
            if (changing) {
                for (String name : ADDRESSES) {
                    String address = element.getAttributeValue(name);
                    if (address != null && address.startsWith("/")) {
                        String below = below(stay(address, element));
                        if (!below.equals(address)) {
                            changed = getContext().getModelFactory().setAttribute(changed, name, below);
                        }
                    }
                }
            }
            return changed;
        }

        /** Addresses of files have it already. */
        private String below(String address) {
            return address.startsWith(contextPath + "/") ? address : contextPath + address;
        }

        /** An address that names an edition by itself leads there. */
        private String stay(String address, IProcessableElementTag element) {
            if (staying == null || element.hasAttribute("data-newest") || !RequestEdition.mayStay(address)) {
                return address;
            }
            UriComponentsBuilder stays = UriComponentsBuilder.fromUriString(address);
            return stays.build().getQueryParams().containsKey(CaseQuery.EDITION)
                    ? address
                    : stays.queryParam(CaseQuery.EDITION, staying).build().toUriString();
        }
    }
}
