/** What the good example shows. */
@NullMarked
package org.encours.good.application.view;

import org.jspecify.annotations.NullMarked;
