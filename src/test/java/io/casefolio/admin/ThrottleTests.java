package io.casefolio.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTests {

    private final AtomicLong seconds = new AtomicLong();
    private final Throttle throttle = new Throttle(() -> TimeUnit.SECONDS.toNanos(seconds.get()));

    @Test
    void waitsForAMinuteSinceTheLastWrongPassword() {
        for (int turn = 0; turn < 10; turn++) {
            assertThat(throttle.admits("ann", "192.0.2.1")).isTrue();
            throttle.countWrong("ann", "192.0.2.1");
            seconds.addAndGet(5);
        }

        seconds.addAndGet(50);
        assertThat(throttle.admits("ann", "192.0.2.2")).isFalse();
        seconds.addAndGet(6);
        assertThat(throttle.admits("ann", "192.0.2.2")).isTrue();
    }

    @Test
    void countsTheNetworkOfAnAddressOfIpv6() {
        IntStream.range(0, 10).forEach(turn -> throttle.countWrong("name" + turn, "2001:db8:0:7::" + turn));

        assertThat(throttle.admits("ann", "2001:db8:0:7:ffff::1")).isFalse();
        assertThat(throttle.admits("ann", "2001:db8:0:7::1%eth0")).isFalse();
        assertThat(throttle.admits("ann", "2001:db8:0:8::1")).isTrue();
    }

    @Test
    void countsAddressesOfIpv4AndWhatIsNoneByThemselves() {
        for (String address : new String[] {"192.0.2.1", "::ffff:192.0.2.9", "a:b", ".:1", "unknown", ""}) {
            IntStream.range(0, 10).forEach(turn -> throttle.countWrong("name" + turn + address, address));

            assertThat(throttle.admits("ann", address)).as(address).isFalse();
        }
        assertThat(throttle.admits("ann", "192.0.2.2")).isTrue();
        assertThat(throttle.admits("ann", "::ffff:192.0.2.10")).isTrue();
    }
}
