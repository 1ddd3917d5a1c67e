/** What can be done: one class, one verb, at most one transaction each. */
@NullMarked
package org.encours.risk.application;

import org.jspecify.annotations.NullMarked;
