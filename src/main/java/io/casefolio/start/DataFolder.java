package io.casefolio.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Takes the data folder for this process alone, before anything opens a file in it and until everything is closed, and
 * makes its path absolute, which the embedded database demands.
 */
class DataFolder implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final String SETTING = "casefolio.data";

    @Override
    public void initialize(GenericApplicationContext context) {
        Path folder = Path.of(context.getEnvironment().getProperty(SETTING, "data"))
                .toAbsolutePath()
                .normalize();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("data folder", Map.of(SETTING, folder.toString())));
        FileChannel lock = lock(folder);
        // Beans are destroyed in reverse order, also where a start fails, so that what is registered first goes last.
        context.getDefaultListableBeanFactory().registerDisposableBean("lock of the data folder", lock::close);
    }

    private static FileChannel lock(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new Unusable(
                        "Another process is using the data folder " + folder + ".", "Stop that process", null);
            }
            return channel;
        } catch (IOException e) {
            throw new Unusable(
                    "The data folder " + folder + " cannot be written: " + e + ".",
                    "Make it a folder that this process may write to",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    /** The data folder cannot be used, which has a plain reason. */
    static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String remedy;

        /** @param remedy what to do, as the beginning of a sentence that goes on with another folder */
        Unusable(String reason, String remedy, @Nullable Throwable cause) {
            super(reason, cause);
            this.remedy = remedy;
        }

        String remedy() {
            return remedy;
        }
    }
}
