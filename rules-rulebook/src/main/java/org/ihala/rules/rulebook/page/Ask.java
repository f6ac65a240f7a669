package org.ihala.rules.rulebook.page;

import java.util.List;
import org.ihala.rules.law.Text;

/**
 * Something a file can lack, as a question to whoever can answer it.
 *
 * @param office the code of who can supply it
 * @param who who can supply it
 * @param ask what to ask them
 * @param needed the provisions that need it
 * @param onOtherReading whether it is asked only where another reading than the default is applied
 */
public record Ask(String office, Text who, Text ask, List<Link> needed, boolean onOtherReading) {

    /**
     * A provision.
     *
     * @param label what it is called
     * @param href the way to it from the root of the site
     */
    public record Link(Text label, String href) {}
}
