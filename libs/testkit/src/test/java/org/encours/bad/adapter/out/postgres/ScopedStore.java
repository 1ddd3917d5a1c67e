package org.encours.bad.adapter.out.postgres;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ScopedStore {}
