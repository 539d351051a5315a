package io.sentineliq.workbench.app;

import io.sentineliq.workbench.account.LocalSecondFactor;
import io.sentineliq.workbench.platform.persistence.shared.SecondFactor;
import io.sentineliq.workbench.shell.secondfactor.OwnSecondFactor;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The second factor where the store keeps it: on a server, or in a protected file. */
record StoredSecondFactor(
    String account,
    Supplier<Boolean> asking,
    Supplier<byte[]> beginning,
    Function<String, List<String>> confirming,
    Runnable ending)
    implements OwnSecondFactor {

  static OwnSecondFactor of(SecondFactor factor, String account) {
    return new StoredSecondFactor(
        account,
        factor::isOn,
        factor::begin,
        code -> factor.confirm(code, Person.workstation()),
        () -> factor.end(Person.workstation()));
  }

  static OwnSecondFactor of(LocalSecondFactor factor, String account) {
    return new StoredSecondFactor(
        account, factor::isOn, factor::begin, factor::confirm, factor::end);
  }

  @Override
  public boolean isOn() {
    return asking.get();
  }

  @Override
  public byte[] begin() {
    return beginning.get();
  }

  @Override
  public List<String> confirm(String code) {
    return confirming.apply(code);
  }

  @Override
  public void end() {
    ending.run();
  }
}
