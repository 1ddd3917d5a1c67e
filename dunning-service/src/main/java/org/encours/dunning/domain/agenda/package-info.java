/** What people have to do about debtors, and for how long there is a reason to do it. */
@NullMarked
package org.encours.dunning.domain.agenda;

import org.jspecify.annotations.NullMarked;
