package io.casefolio.http;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers what a request asks for: its parameters, its query, and the one edition that it is answered from. */
@Component
public class RequestArguments implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> TYPES = Set.of(Parameters.class, CaseQuery.class, Edition.class);

    private final Catalogue catalogue;

    RequestArguments(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == Edition.class) {
            return RequestEdition.of(asked, request.getNativeResponse(HttpServletResponse.class), catalogue);
        }
        Parameters parameters = parameters(asked);
        return parameter.getParameterType() == CaseQuery.class ? CaseQuery.of(parameters) : parameters;
    }

    /** The parameters of a request, in their order. */
    public static Parameters parameters(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, all) -> values.put(name, Arrays.asList(all)));
        return new Parameters(values);
    }
}
