import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** outline: most; primary: the one thing to do; quiet: among others; icon: a picture alone. */
  readonly look?: 'outline' | 'primary' | 'quiet' | 'icon';
}

export function Button({ look = 'outline', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={`${styles[look]} ${className}`} {...rest} />;
}
