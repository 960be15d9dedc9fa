package io.casefolio.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.casefolio.catalog.EditionUnavailableException;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.DisconnectedClientHelper;

class ApiErrorsTests {

    /** Spring would end the answer as if it were whole. */
    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "end of file"})
    void breaksOffAFileWhoseSourceIsLostAsNoReaderWhoHasGone(String message) {
        IOException lost = message.equals("end of file") ? new EOFException(message) : new IOException(message);
        MockHttpServletResponse begun = new MockHttpServletResponse();
        begun.setCommitted(true);

        Throwable thrown = catchThrowable(() -> new ApiErrors()
                .unavailable(
                        new EditionUnavailableException("The search engine does not answer", lost),
                        new ServletWebRequest(new MockHttpServletRequest(), begun)));

        assertThat(thrown).isInstanceOf(RuntimeException.class);
        assertThat(DisconnectedClientHelper.isClientDisconnectedException(thrown))
                .isFalse();
    }
}
