package io.casefolio.cluster;

import io.casefolio.catalog.EditionUnavailableException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Transport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The connection to OpenSearch. What does not answer in time counts as away. */
@Component
@Profile("cluster")
class OpenSearch implements AutoCloseable {

    private static final Timeout UNTIL_CONNECTED = Timeout.ofSeconds(1);
    private static final Timeout UNTIL_ANSWERED = Timeout.ofSeconds(4);
    private static final Timeout UNTIL_FILLED = Timeout.ofMinutes(1);
    private static final int MOST_CONNECTIONS = 64;

    private final ApacheHttpClient5Transport transport;
    private final OpenSearchClient client;
    private final OpenSearchClient patient;

    /** What is asked of it. */
    interface Question<T> {
        T put(OpenSearchClient client) throws IOException;
    }

    OpenSearch(@Value("${casefolio.opensearch.url}") URI url) throws URISyntaxException {
        transport = ApacheHttpClient5TransportBuilder.builder(HttpHost.create(url))
                .setMapper(new JacksonJsonpMapper())
                // Since its version 5.6 the HTTP client unpacks what the transport unpacks again.
                .setHttpClientConfigCallback(
                        http -> http.disableContentCompression().setConnectionManager(connections()))
                .setDefaultHeaders(credentials(url))
                .setRequestConfigCallback(request ->
                        request.setConnectionRequestTimeout(UNTIL_ANSWERED).setResponseTimeout(UNTIL_ANSWERED))
                .build();
        ApacheHttpClient5Options.Builder patience = ApacheHttpClient5Options.DEFAULT.toBuilder();
        patience.setRequestConfig(
                RequestConfig.custom().setResponseTimeout(UNTIL_FILLED).build());
        client = new OpenSearchClient(transport);
        patient = client.withTransportOptions(patience.build());
    }

    private static PoolingAsyncClientConnectionManager connections() {
        return PoolingAsyncClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(UNTIL_CONNECTED)
                        .build())
                .setMaxConnPerRoute(MOST_CONNECTIONS)
                .setMaxConnTotal(MOST_CONNECTIONS)
                .build();
    }

    /** Sent at once, where the address has a user and a password. */
    private static Header[] credentials(URI url) {
        String user = url.getUserInfo();
        if (user == null) {
            return new Header[0];
        }
        String basic = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
        return new Header[] {new BasicHeader(HttpHeaders.AUTHORIZATION, "Basic " + basic)};
    }

    /** @throws EditionUnavailableException if it does not answer, or cannot answer now */
    <T> T ask(Question<T> question) {
        return put(question, client);
    }

    /** The same for what takes its time. */
    <T> T tell(Question<T> question) {
        return put(question, patient);
    }

    private static <T> T put(Question<T> question, OpenSearchClient client) {
        try {
            return question.put(client);
        } catch (IOException e) {
            throw new EditionUnavailableException("The search does not answer", e);
        } catch (OpenSearchException e) {
            if (isForNow(e.status())) {
                throw new EditionUnavailableException("The search cannot answer now", e);
            }
            throw e;
        }
    }

    /** An index that is not there, or is being filled, has too much to do, or has lost its node. */
    private static boolean isForNow(int status) {
        return status == 403 || status == 404 || status == 429 || status >= 500;
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }
}
