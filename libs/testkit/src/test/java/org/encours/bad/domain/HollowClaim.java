package org.encours.bad.domain;

record HollowClaim(String number) {
  HollowClaim withoutNumber() {
    return new HollowClaim(null);
  }
}
