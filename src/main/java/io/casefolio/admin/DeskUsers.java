package io.casefolio.admin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Who may enter the desk, and as what: {@code name:role:hash}, separated by commas. */
@Component
@WithDesk
class DeskUsers implements UserDetailsService {

    static final String SETTING = "casefolio.desk.users";

    private static final Pattern ENTRY = Pattern.compile(
            "(?<name>[^\\s:,]{1,50}):(?<role>editor|publisher):(?<hash>\\$2[aby]?\\$\\d\\d\\$[./A-Za-z0-9]{53})");

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(Role role, String hash) {}

    /** What a user may do; a publisher may do what an editor may. */
    enum Role {
        EDITOR,
        PUBLISHER;

        private String[] names() {
            return Stream.of(values())
                    .filter(role -> role.compareTo(this) <= 0)
                    .map(Role::name)
                    .toArray(String[]::new);
        }
    }

    DeskUsers(@Value("${" + SETTING + "}") String setting) {
        String[] written = setting.strip().split("\\s*,\\s*", -1);
        for (int i = 0; i < written.length; i++) {
            Matcher entry = ENTRY.matcher(written[i]);
            if (!entry.matches()) {
                throw new Malformed(i + 1, named(written[i]), "is not of the form name:role:hash");
            }
            Entry user = new Entry(Role.valueOf(entry.group("role").toUpperCase(Locale.ROOT)), entry.group("hash"));
            if (entries.putIfAbsent(entry.group("name"), user) != null) {
                throw new Malformed(i + 1, entry.group("name"), "has the name of an earlier one");
            }
        }
    }

    /** What stands before the first colon; of what has none, which may be a hash, nothing. */
    private static String named(String entry) {
        int end = entry.indexOf(':');
        return end < 1 || entry.startsWith("$") ? "?" : entry.substring(0, end);
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new UsernameNotFoundException("nobody is called so");
        }
        return User.withUsername(name)
                .password(entry.hash())
                .roles(entry.role().names())
                .build();
    }

    /** An entry of the setting cannot be read, which keeps the catalogue from starting. */
    static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Malformed(int number, String name, String fault) {
            super("Entry %d of %s (“%s”) %s.".formatted(number, SETTING, name, fault));
        }
    }
}
