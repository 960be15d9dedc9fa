package io.casefolio.chart;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives the applications in a process of the build the same renderer, which none of them ends: to load ECharts for each takes
 * seconds of a core. Processes that tests start have their own.
 */
public final class OneRenderer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (Boolean.getBoolean("casefolio.test.one-renderer")) {
            context.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("renderer", Holder.RENDERER));
        }
    }

    private static final class Holder {

        static final Renderer RENDERER = new Renderer(JsonMapper.builder().build());
    }
}
