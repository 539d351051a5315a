package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;

/** Something in a bag is not as it should be: the place, and why. */
public final class DamagedBagException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String place;

  DamagedBagException(String place, BagFault fault) {
    this(place, Messages.of(fault));
  }

  DamagedBagException(String place, BagFault fault, Throwable cause) {
    this(place, fault);
    initCause(cause);
  }

  DamagedBagException(String place, String why) {
    super(why);
    this.place = place;
  }

  /** A file that should be there. */
  public static DamagedBagException missing(String place) {
    return new DamagedBagException(place, BagFault.MISSING);
  }

  /** A file or a name that is longer than any in a bag. */
  public static DamagedBagException tooLong(String place) {
    return new DamagedBagException(place, BagFault.LONG);
  }

  /** The file, and the line where there are lines. */
  public String place() {
    return place;
  }

  /** Why it is bad. */
  public String why() {
    return String.valueOf(getMessage());
  }
}
