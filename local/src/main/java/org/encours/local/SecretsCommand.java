package org.encours.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "secrets",
    description = "Makes the keys and passwords that docker compose mounts.",
    mixinStandardHelpOptions = true)
public final class SecretsCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    var secrets = new ComposeSecrets(StackHome.ofRepository());
    secrets.write();
    System.out.println("Keys and passwords are in " + secrets.folder());
    return 0;
  }
}
