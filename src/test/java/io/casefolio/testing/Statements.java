package io.casefolio.testing;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Records the SQL statements of the thread that asks for it. */
public final class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static final ThreadLocal<List<String>> RECORDED = ThreadLocal.withInitial(ArrayList::new);

    @Override
    public String inspect(String sql) {
        RECORDED.get().add(sql);
        return sql;
    }

    /** What the current thread has run since it last asked. */
    public static List<String> recorded() {
        List<String> recorded = List.copyOf(RECORDED.get());
        RECORDED.get().clear();
        return recorded;
    }
}
