package io.casefolio.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.support.GenericApplicationContext;

class DataFolderTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isTakenUntilEverythingInItIsClosed() {
        List<Boolean> taken = new ArrayList<>();
        GenericApplicationContext context = new GenericApplicationContext();
        take(context);
        context.registerBean("database", DisposableBean.class, () -> () -> taken.add(isTaken()));
        context.refresh();

        context.close();

        assertThat(taken).containsExactly(true);
        assertThat(isTaken()).isFalse();
    }

    @Test
    void isFreeAfterAStartThatFails() {
        GenericApplicationContext context = new GenericApplicationContext();
        take(context);
        context.registerBean(DisposableBean.class, () -> {
            throw new IllegalStateException("no database");
        });

        assertThatThrownBy(context::refresh).isInstanceOf(BeanCreationException.class);

        assertThat(isTaken()).isFalse();
    }

    private void take(GenericApplicationContext context) {
        TestPropertyValues.of("casefolio.data=" + folder).applyTo(context);
        new DataFolder().initialize(context);
    }

    private boolean isTaken() {
        try (GenericApplicationContext other = new GenericApplicationContext()) {
            take(other);
            other.refresh();
            return false;
        } catch (DataFolder.Unusable e) {
            return true;
        }
    }
}
