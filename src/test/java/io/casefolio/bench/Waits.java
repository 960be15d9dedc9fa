package io.casefolio.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;

/**
 * How long answers take that are asked one after the other, in milliseconds.
 *
 * @param most what 95 % take at most
 */
record Waits(double median, double most) {

    /** @param warmUp how many of the addresses are asked first, and not counted */
    static Waits of(HttpClient client, List<String> addresses, int warmUp) throws IOException, InterruptedException {
        long[] nanos = new long[addresses.size() - warmUp];
        for (int i = 0; i < addresses.size(); i++) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(addresses.get(i))).build();
            long start = System.nanoTime();
            int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(addresses.get(i) + " answers " + status);
            }
            if (i >= warmUp) {
                nanos[i - warmUp] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        return new Waits(nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6);
    }
}
