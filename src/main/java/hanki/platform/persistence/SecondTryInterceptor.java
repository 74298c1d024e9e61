package hanki.platform.persistence;

import hanki.platform.audit.Audited;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;

/**
 * Runs a command once more if it came to grief on a twin that was faster: the same form sent twice
 * at the same moment, two officers correcting one record in the same instant.
 *
 * <p>The first of them has committed by then, so the second try meets it where the command asks
 * before it writes: it answers with the record that was made, or refuses as if it had come a second
 * later. Stands outside the transaction (whose interceptor is at PLATFORM_BEFORE + 200).
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class SecondTryInterceptor {

  @Resource private TransactionSynchronizationRegistry transactions;

  @AroundInvoke
  Object tryTwice(InvocationContext call) throws Exception {
    boolean ownTransaction = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
    try {
      return call.proceed();
    } catch (RuntimeException failed) {
      if (ownTransaction && isTwins(failed)) {
        return call.proceed();
      }
      throw failed;
    }
  }

  private static boolean isTwins(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof ConstraintViolationException
          || t instanceof LockAcquisitionException
          || t instanceof OptimisticLockException
          || t instanceof StaleStateException
          || t instanceof RollbackException) {
        return true;
      }
    }
    return false;
  }
}
