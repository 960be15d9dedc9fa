import java.io.OutputStream;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** An OpenSearch on the loopback address, for as long as its input is open. Arguments: its folder and its port. */
class OpenSearchProcess {

    private static final String MODULES =
            "org.opensearch.transport.Netty4Plugin,org.opensearch.analysis.common.CommonAnalysisPlugin";

    public static void main(String[] arguments) throws Exception {
        new OpenSearchRunner()
                .onBuild((number, settings) -> settings.put("http.port", arguments[1])
                        .put("network.host", "127.0.0.1")
                        .put("transport.port", "0")
                        .put("discovery.type", "single-node")
                        .put("cluster.routing.allocation.disk.threshold_enabled", false))
                .build(OpenSearchRunner.newConfigs()
                        .basePath(arguments[0])
                        .numOfNode(1)
                        .printOnFailure()
                        .moduleTypes(MODULES));
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }
}
