package io.casefolio.chart;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Gives every application that a test process starts the same renderer: to load ECharts for each takes seconds of a core. */
public final class OneRenderer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("renderer", Holder.RENDERER));
    }

    private static final class Holder {

        static final Renderer RENDERER = new Renderer(JsonMapper.builder().build());
    }
}
