/** Where the good example keeps things. */
package org.encours.good.adapter.out.postgres;
