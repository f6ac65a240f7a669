package org.ihala.examples.cli;

import java.util.Arrays;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** A log with every level switched on that keeps what is written while somebody listens. */
public final class RecordingLog implements SLF4JServiceProvider {

    private static final StringBuffer WRITTEN = new StringBuffer();
    private static volatile boolean listening;

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter contexts = new NOPMDCAdapter();

    /** Creates the provider; SLF4J does so by name. */
    public RecordingLog() {}

    static void listen() {
        WRITTEN.setLength(0);
        listening = true;
    }

    static String stop() {
        listening = false;
        return WRITTEN.toString();
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return Log::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return contexts;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}

    private static final class Log extends LegacyAbstractLogger {

        private static final long serialVersionUID = 1L;

        Log(String name) {
            this.name = name;
        }

        @Override
        public boolean isTraceEnabled() {
            return true;
        }

        @Override
        public boolean isDebugEnabled() {
            return true;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String pattern, Object[] arguments, Throwable failure) {
            if (listening) {
                WRITTEN.append(level).append(' ').append(name).append(' ').append(pattern).append(' ')
                        .append(Arrays.toString(arguments)).append(' ').append(failure).append('\n');
            }
        }
    }
}
