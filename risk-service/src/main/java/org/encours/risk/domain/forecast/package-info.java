/** What to expect of one invoice before anybody knows. */
@NullMarked
package org.encours.risk.domain.forecast;

import org.jspecify.annotations.NullMarked;
