package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.persistence.shared.SecondFactor;
import io.sentineliq.workbench.shell.secondfactor.OwnSecondFactor;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The second factor where the store keeps it: on a server, or in a protected file. */
record StoredSecondFactor(
    String account,
    Supplier<Boolean> asking,
    Supplier<byte[]> beginning,
    Function<String, List<String>> confirming,
    Consumer<String> ending)
    implements OwnSecondFactor {

  static OwnSecondFactor of(SecondFactor factor, String account) {
    return new StoredSecondFactor(
        account,
        factor::isOn,
        factor::begin,
        code -> factor.confirm(code, Person.workstation()),
        code -> factor.end(code, Person.workstation()));
  }

  static OwnSecondFactor of(LocalAdmission admission, String account) {
    var factor = admission.factor();
    return new StoredSecondFactor(
        account, factor::isOn, factor::begin, factor::confirm, admission::endFactor);
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
  public void end(String code) {
    ending.accept(code);
  }
}
