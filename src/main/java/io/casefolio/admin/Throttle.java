package io.casefolio.admin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts wrong passwords, by name and by address, until there has been none for a minute; within a bound on memory.
 */
final class Throttle {

    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Pattern IPV6 = Pattern.compile("([0-9a-fA-F]*:[0-9a-fA-F:.]*)(%.*)?");
    private static final int MOST_WRONG = 10;
    private static final int MOST_COUNTED = 10_000;
    private static final int LONGEST_KEY = 200;

    private final Cache<String, Integer> wrong;

    Throttle(Ticker ticker) {
        wrong = Caffeine.newBuilder()
                .expireAfterWrite(PAUSE)
                .maximumSize(MOST_COUNTED)
                .ticker(ticker)
                .build();
    }

    /** Whether one more is to be tried. */
    boolean admits(String name, String address) {
        return keys(name, address).allMatch(key -> wrong.asMap().getOrDefault(key, 0) < MOST_WRONG);
    }

    void countWrong(String name, String address) {
        keys(name, address).forEach(key -> wrong.asMap().merge(key, 1, Integer::sum));
    }

    private static Stream<String> keys(String name, String address) {
        return Stream.of("name " + name, "address " + network(address))
                .map(key -> key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key);
    }

    /** Of IPv6 the first 64 bits: whoever has one address has all that share them (RFC 6177, RFC 8981). */
    static String network(String address) {
        try {
            Matcher ipv6 = IPV6.matcher(address);
            byte[] bytes = ipv6.matches()
                    ? InetAddress.getByName(ipv6.group(1)).getAddress() // what begins so is never looked up
                    : new byte[0];
            return bytes.length == 16 ? HexFormat.of().formatHex(bytes, 0, 8) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
